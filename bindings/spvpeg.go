// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// SpvPegMetaData contains all meta data concerning the SpvPeg contract.
var SpvPegMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"relay_\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"confirmations_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grantee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coin\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractPegCoin\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmations\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"provenOf\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDelivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadCoinbase\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumCoinbaseReason\"}]},{\"type\":\"error\",\"name\":\"BadHeaderLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BranchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoConfirmations\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotConfirmed\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"needed\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotInBlock\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongHeight\",\"inputs\":[{\"name\":\"coinbase\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"relay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongPayoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SpvPeg",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611fc4380380611fc483398101604081905261002e91610132565b8263ffffffff165f0361005457604051636653f93b60e11b815260040160405180910390fd5b6001600160a01b03841660805263ffffffff831660a0526040516100779061010e565b604051809103905ff080158015610090573d5f5f3e3d5ffd5b506001600160a01b031660c05280156101055760c0516040516340c10f1960e01b81526001600160a01b03848116600483015260248201849052909116906340c10f19906044015f604051808303815f87803b1580156100ee575f5ffd5b505af1158015610100573d5f5f3e3d5ffd5b505050505b5050505061018a565b6109a68061161e83390190565b6001600160a01b038116811461012f575f5ffd5b50565b5f5f5f5f60808587031215610145575f5ffd5b84516101508161011b565b602086015190945063ffffffff81168114610169575f5ffd5b604086015190935061017a8161011b565b6060959095015193969295505050565b60805160a05160c0516114426101dc5f395f818160830152818160c4015261052b01525f818161012e015281816102d0015261032501525f818161016a0152818161025b01526103e301526114425ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637ce89fb7116100585780637ce89fb7146101095780639cf5d60714610129578063b59589d114610165578063de66dae31461018c575f5ffd5b806311df99951461007e57806338d52e0f146100c257806369783d77146100e8575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000006100a5565b6100fb6100f636600461103c565b6101be565b6040519081526020016100b9565b61011c6101173660046110ba565b6105d6565b6040516100b991906110d3565b6101507f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016100b9565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6101ae61019a366004611108565b5f6020819052908152604090205460ff1681565b60405190151581526020016100b9565b5f8080806101ce858701876111d0565b9250925092506050835114610204578251604051633b24808160e11b81526004016101fb91815260200190565b60405180910390fd5b5f61020e846105e7565b5f8181526020819052604090205490915060ff1615610243576040516356bc34a160e01b8152600481018290526024016101fb565b60405163ec95bfe760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ec95bfe790602401602060405180830381865afa1580156102a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102cc91906112e5565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff16101561035257604051630f41484f60e01b81526004810183905263ffffffff80831660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016101fb565b60208351111561037a578251604051635660298760e01b81526004016101fb91815260200190565b610383856106a1565b61039561038f866105e7565b856106ad565b146103b6576040516337ca568f60e01b8152600481018390526024016101fb565b5f6103c0856107c4565b6040516324e3047b60e01b8152600481018590529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324e3047b9060240160c060405180830381865afa158015610428573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044c91906112fe565b505050509150508063ffffffff16825f015163ffffffff1614610495578151604051635d614f5f60e01b815263ffffffff918216600482015290821660248201526044016101fb565b61049e8b610a66565b80519060200120826060015180519060200120146104da5760405163559fdfef60e01b81526001600160a01b038c1660048201526024016101fb565b5f8481526020819052604090819020805460ff191660011790558281015190516340c10f1960e01b81526001600160a01b038d8116600483015267ffffffffffffffff9092166024820181905299507f0000000000000000000000000000000000000000000000000000000000000000909116906340c10f19906044015f604051808303815f87803b15801561056e575f5ffd5b505af1158015610580573d5f5f3e3d5ffd5b505050508a6001600160a01b0316847f412a2e49e2fbaa8106a12b6da52f3230d42664f1820de27b3a1806eecb2954508a6040516105c091815260200190565b60405180910390a3505050505050509392505050565b60606105e182610a66565b92915050565b5f600280836040516105f9919061138c565b602060405180830381855afa158015610614573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061063791906113a2565b60405160200161064991815260200190565b60408051601f19818403018152908290526106639161138c565b602060405180830381855afa15801561067e573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906105e191906113a2565b60448101515f906105e1565b815f5b82518110156107bd57600280838584815181106106cf576106cf6113b9565b60200260200101516040516020016106f1929190918252602082015260400190565b60408051601f198184030181529082905261070b9161138c565b602060405180830381855afa158015610726573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061074991906113a2565b60405160200161075b91815260200190565b60408051601f19818403018152908290526107759161138c565b602060405180830381855afa158015610790573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906107b391906113a2565b91506001016106b0565b5092915050565b604080516080810182525f80825260208201819052918101919091526060808201526107f76103e8835111156001610b24565b6108078251604014156002610b24565b5f610814835f6004610b48565b9050610833610823845f610b6b565b63ffffffff166002146004610b24565b61083f83826001610b48565b905061086a83600481518110610857576108576113b9565b60209101015160f81c6001146005610b24565b61087683826024610b48565b60258401519091506108ab901580156108a4575063ffffffff61089c856025610b6b8416565b63ffffffff16145b6006610b24565b6108b783826001610b48565b90505f836029815181106108cd576108cd6113b9565b016020015160f81c90506108e660648211156007610b24565b6108f1848383610b48565b91506109098385602a61090485826113e1565b610cb5565b61091584836004610b48565b915061092384836001610b48565b91505f846109326001856113f4565b81518110610942576109426113b9565b016020015160f81c905061096860018210801590610961575060088211155b600c610b24565b5f5b81811015610a415761097e86856008610b48565b93505f61099661098f6008876113f4565b8890610b6b565b90506109b78215806109b0575067ffffffffffffffff8216155b600e610b24565b6109c387866001610b48565b9450866109d16001876113f4565b815181106109e1576109e16113b9565b016020015160f81c93506109fa60c8851115600d610b24565b610a05878686610b48565b9450815f03610a385780610a2388610a1d87896113f4565b87610e28565b606088015267ffffffffffffffff1660408701525b5060010161096a565b50610a4e85846004610b48565b9250610a5e85518414600f610b24565b505050919050565b604051600560fa1b6020820152606082811b6bffffffffffffffffffffffff19166021830152613ab560f11b60358301529060029060370160408051601f1981840301815290829052610ab89161138c565b602060405180830381855afa158015610ad3573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610af691906113a2565b604051600160f51b602082015260228101919091526042016040516020818303038152906040529050919050565b81610b4457806040516351c4b63360e01b81526004016101fb9190611407565b5050565b5f610b5382846113e1565b9050610b6484518211156003610b24565b9392505050565b5f610b64610b7c8484016020015190565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b610cc0838383610e83565b63ffffffff90911685529150610cf0816019610cdd8560016113e1565b610ce791906113e1565b11156009610b24565b610d1b64065411149560da1b610d098585016020015190565b6001600160d81b031916146009610b24565b610d32610d298360056113e1565b84016020015190565b6affffffffffffffffffffff19166020850152610d51601960016113e1565b610d5b90836113e1565b9150610d8181600c610d6e8560016113e1565b610d7891906113e1565b1115600a610b24565b610da8600c848481518110610d9857610d986113b9565b016020015160f81c14600a610b24565b610db4600c60016113e1565b610dbe90836113e1565b9150808214610e22575f6001610dd484846113f4565b610dde91906113f4565b9050610e2060018210158015610df5575060378211155b8015610e19575081858581518110610e0f57610e0f6113b9565b016020015160f81c145b600b610b24565b505b50505050565b60608167ffffffffffffffff811115610e4357610e4361111f565b6040519080825280601f01601f191660200182016040528015610e6d576020820181803683370190505b50905081836020860101602083015e9392505050565b5f5f610e928385106008610b24565b5f858581518110610ea557610ea56113b9565b016020015160f81c905060518110801590610ec1575060608111155b15610ee657610ed16050826113f4565b610edc8660016113e1565b9250925050611019565b610f2360018210158015610efb575060048211155b8015610f1c57508482610f0f8860016113e1565b610f1991906113e1565b11155b6008610b24565b80610f2f8660016113e1565b610f3991906113e1565b91505f610f476001846113f4565b90505b85811115610f9457868181518110610f6457610f646113b9565b602001015160f81c60f81b60f81c60ff1660088563ffffffff16901b17935080610f8d9061142d565b9050610f4a565b505f86610fa26001856113f4565b81518110610fb257610fb26113b9565b016020015160f81c9050610fdb601063ffffffff8616118015610f1c5750608082106008610b24565b61101681151580610f1c5750608088610ff56002876113f4565b81518110611005576110056113b9565b016020015160f81c10156008610b24565b50505b935093915050565b80356001600160a01b0381168114611037575f5ffd5b919050565b5f5f5f6040848603121561104e575f5ffd5b61105784611021565b9250602084013567ffffffffffffffff811115611072575f5ffd5b8401601f81018613611082575f5ffd5b803567ffffffffffffffff811115611098575f5ffd5b8660208284010111156110a9575f5ffd5b939660209190910195509293505050565b5f602082840312156110ca575f5ffd5b610b6482611021565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215611118575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561115c5761115c61111f565b604052919050565b5f82601f830112611173575f5ffd5b813567ffffffffffffffff81111561118d5761118d61111f565b6111a0601f8201601f1916602001611133565b8181528460208386010111156111b4575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f606084860312156111e2575f5ffd5b833567ffffffffffffffff8111156111f8575f5ffd5b61120486828701611164565b935050602084013567ffffffffffffffff811115611220575f5ffd5b61122c86828701611164565b925050604084013567ffffffffffffffff811115611248575f5ffd5b8401601f81018613611258575f5ffd5b803567ffffffffffffffff8111156112725761127261111f565b8060051b61128260208201611133565b9182526020818401810192908101908984111561129d575f5ffd5b6020850194505b838510156112c3578435808352602095860195909350909101906112a4565b80955050505050509250925092565b805163ffffffff81168114611037575f5ffd5b5f602082840312156112f5575f5ffd5b610b64826112d2565b5f5f5f5f5f5f60c08789031215611313575f5ffd5b86518015158114611322575f5ffd5b9550611330602088016112d2565b945061133e604088016112d2565b935061134c606088016112d2565b925061135a608088016112d2565b915060a08701516fffffffffffffffffffffffffffffffff8116811461137e575f5ffd5b809150509295509295509295565b5f82518060208501845e5f920191825250919050565b5f602082840312156113b2575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156105e1576105e16113cd565b818103818111156105e1576105e16113cd565b602081016010831061142757634e487b7160e01b5f52602160045260245ffd5b91905290565b5f8161143b5761143b6113cd565b505f1901905660a060405234801561000f575f5ffd5b50604051806040016040528060118152602001702830bcb234b93a103a32b9ba1031b7b4b760791b8152506040518060400160405280600681526020016574504442544360d01b81525081600390816100689190610124565b5060046100758282610124565b505033608052506101e2565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100a957607f821691505b6020821081036100c757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561011f578282111561011f57805f5260205f20601f840160051c60208510156100f857505f5b90810190601f840160051c035f5b8181101561011b575f83820155600101610106565b5050505b505050565b81516001600160401b0381111561013d5761013d610081565b6101518161014b8454610095565b846100cd565b6020601f821160018114610183575f831561016c5750848201515b5f19600385901b1c1916600184901b1784556101db565b5f84815260208120601f198516915b828110156101b25787850151825560209485019460019092019101610192565b50848210156101cf57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516107a56102015f395f818161010201526102c501526107a55ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063313ce5671161006e578063313ce5671461014f57806340c10f191461015e57806370a082311461017357806395d89b411461019b578063a9059cbb146101a3578063dd62ed3e146101b6575f5ffd5b806306fdde03146100aa578063095ea7b3146100c857806318160ddd146100eb5780631f1cb62b146100fd57806323b872dd1461013c575b5f5ffd5b6100b26101ee565b6040516100bf919061064b565b60405180910390f35b6100db6100d636600461069b565b61027e565b60405190151581526020016100bf565b6002545b6040519081526020016100bf565b6101247f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100bf565b6100db61014a3660046106c3565b610297565b604051600881526020016100bf565b61017161016c36600461069b565b6102ba565b005b6100ef6101813660046106fd565b6001600160a01b03165f9081526020819052604090205490565b6100b2610318565b6100db6101b136600461069b565b610327565b6100ef6101c436600461071d565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6060600380546101fd9061074e565b80601f01602080910402602001604051908101604052809291908181526020018280546102299061074e565b80156102745780601f1061024b57610100808354040283529160200191610274565b820191905f5260205f20905b81548152906001019060200180831161025757829003601f168201915b5050505050905090565b5f3361028b818585610334565b60019150505b92915050565b5f336102a4858285610346565b6102af8585856103c2565b506001949350505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461030a57604051638baa3c0760e01b81523360048201526024015b60405180910390fd5b610314828261041f565b5050565b6060600480546101fd9061074e565b5f3361028b8185856103c2565b6103418383836001610453565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156103bc57818110156103ae57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610301565b6103bc84848484035f610453565b50505050565b6001600160a01b0383166103eb57604051634b637e8f60e11b81525f6004820152602401610301565b6001600160a01b0382166104145760405163ec442f0560e01b81525f6004820152602401610301565b610341838383610525565b6001600160a01b0382166104485760405163ec442f0560e01b81525f6004820152602401610301565b6103145f8383610525565b6001600160a01b03841661047c5760405163e602df0560e01b81525f6004820152602401610301565b6001600160a01b0383166104a557604051634a1406b160e11b81525f6004820152602401610301565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156103bc57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161051791815260200190565b60405180910390a350505050565b6001600160a01b03831661054f578060025f8282546105449190610786565b909155506105bf9050565b6001600160a01b0383165f90815260208190526040902054818110156105a15760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610301565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166105db576002805482900390556105f9565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161063e91815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610696575f5ffd5b919050565b5f5f604083850312156106ac575f5ffd5b6106b583610680565b946020939093013593505050565b5f5f5f606084860312156106d5575f5ffd5b6106de84610680565b92506106ec60208501610680565b929592945050506040919091013590565b5f6020828403121561070d575f5ffd5b61071682610680565b9392505050565b5f5f6040838503121561072e575f5ffd5b61073783610680565b915061074560208401610680565b90509250929050565b600181811c9082168061076257607f821691505b60208210810361078057634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561029157634e487b7160e01b5f52601160045260245ffd",
}

// SpvPeg is an auto generated Go binding around an Ethereum contract.
type SpvPeg struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SpvPeg) GetABI() abi.ABI {
	return c.abi
}

// NewSpvPeg creates a new instance of SpvPeg.
func NewSpvPeg() *SpvPeg {
	parsed, err := SpvPegMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SpvPeg{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SpvPeg) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address relay_, uint32 confirmations_, address grantee, uint256 grant) returns()
func (spvPeg *SpvPeg) PackConstructor(relay_ common.Address, confirmations_ uint32, grantee common.Address, grant *big.Int) []byte {
	enc, err := spvPeg.abi.Pack("", relay_, confirmations_, grantee, grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) PackAsset() []byte {
	enc, err := spvPeg.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) TryPackAsset() ([]byte, error) {
	return spvPeg.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) UnpackAsset(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11df9995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) PackCoin() []byte {
	enc, err := spvPeg.abi.Pack("coin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11df9995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) TryPackCoin() ([]byte, error) {
	return spvPeg.abi.Pack("coin")
}

// UnpackCoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11df9995.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) UnpackCoin(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("coin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) PackConfirmations() []byte {
	enc, err := spvPeg.abi.Pack("confirmations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) TryPackConfirmations() ([]byte, error) {
	return spvPeg.abi.Pack("confirmations")
}

// UnpackConfirmations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf5d607.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) UnpackConfirmations(data []byte) (uint32, error) {
	out, err := spvPeg.abi.Unpack("confirmations", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) PackDeliver(receiver common.Address, evidence []byte) []byte {
	enc, err := spvPeg.abi.Pack("deliver", receiver, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) TryPackDeliver(receiver common.Address, evidence []byte) ([]byte, error) {
	return spvPeg.abi.Pack("deliver", receiver, evidence)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69783d77.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) UnpackDeliver(data []byte) (*big.Int, error) {
	out, err := spvPeg.abi.Unpack("deliver", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce89fb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) PackPayoutScript(receiver common.Address) []byte {
	enc, err := spvPeg.abi.Pack("payoutScript", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce89fb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) TryPackPayoutScript(receiver common.Address) ([]byte, error) {
	return spvPeg.abi.Pack("payoutScript", receiver)
}

// UnpackPayoutScript is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ce89fb7.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) UnpackPayoutScript(data []byte) ([]byte, error) {
	out, err := spvPeg.abi.Unpack("payoutScript", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde66dae3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) PackProvenOf(blockHash [32]byte) []byte {
	enc, err := spvPeg.abi.Pack("provenOf", blockHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde66dae3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) TryPackProvenOf(blockHash [32]byte) ([]byte, error) {
	return spvPeg.abi.Pack("provenOf", blockHash)
}

// UnpackProvenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde66dae3.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) UnpackProvenOf(data []byte) (bool, error) {
	out, err := spvPeg.abi.Unpack("provenOf", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) PackRelay() []byte {
	enc, err := spvPeg.abi.Pack("relay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) TryPackRelay() ([]byte, error) {
	return spvPeg.abi.Pack("relay")
}

// UnpackRelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb59589d1.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) UnpackRelay(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("relay", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SpvPegDelivered represents a Delivered event raised by the SpvPeg contract.
type SpvPegDelivered struct {
	BlockHash [32]byte
	Receiver  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SpvPegDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (SpvPegDelivered) ContractEventName() string {
	return SpvPegDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(bytes32 indexed blockHash, address indexed receiver, uint256 amount)
func (spvPeg *SpvPeg) UnpackDeliveredEvent(log *types.Log) (*SpvPegDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != spvPeg.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SpvPegDelivered)
	if len(log.Data) > 0 {
		if err := spvPeg.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range spvPeg.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (spvPeg *SpvPeg) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["AlreadyDelivered"].ID.Bytes()[:4]) {
		return spvPeg.UnpackAlreadyDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BadCoinbase"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBadCoinbaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BadHeaderLength"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBadHeaderLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BranchTooLong"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBranchTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NoConfirmations"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNoConfirmationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NotInBlock"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNotInBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["WrongHeight"].ID.Bytes()[:4]) {
		return spvPeg.UnpackWrongHeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["WrongPayoutScript"].ID.Bytes()[:4]) {
		return spvPeg.UnpackWrongPayoutScriptError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SpvPegAlreadyDelivered represents a AlreadyDelivered error raised by the SpvPeg contract.
type SpvPegAlreadyDelivered struct {
	BlockHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDelivered(bytes32 blockHash)
func SpvPegAlreadyDeliveredErrorID() common.Hash {
	return common.HexToHash("0x56bc34a10d3a99cb59c44a44639b6fc4fcdf0edb1bdadb618d7045c12a7dde0a")
}

// UnpackAlreadyDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDelivered(bytes32 blockHash)
func (spvPeg *SpvPeg) UnpackAlreadyDeliveredError(raw []byte) (*SpvPegAlreadyDelivered, error) {
	out := new(SpvPegAlreadyDelivered)
	if err := spvPeg.abi.UnpackIntoInterface(out, "AlreadyDelivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBadCoinbase represents a BadCoinbase error raised by the SpvPeg contract.
type SpvPegBadCoinbase struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCoinbase(uint8 reason)
func SpvPegBadCoinbaseErrorID() common.Hash {
	return common.HexToHash("0x51c4b6339d3d74ff93cced1ab79adc9ae4bce6eb5e601249fcd67e8259899b61")
}

// UnpackBadCoinbaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCoinbase(uint8 reason)
func (spvPeg *SpvPeg) UnpackBadCoinbaseError(raw []byte) (*SpvPegBadCoinbase, error) {
	out := new(SpvPegBadCoinbase)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BadCoinbase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBadHeaderLength represents a BadHeaderLength error raised by the SpvPeg contract.
type SpvPegBadHeaderLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeaderLength(uint256 length)
func SpvPegBadHeaderLengthErrorID() common.Hash {
	return common.HexToHash("0x7649010297c7b2a5e5ef3bfaa519bddf34eb48d19c902c78a7433a187bf61bcd")
}

// UnpackBadHeaderLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeaderLength(uint256 length)
func (spvPeg *SpvPeg) UnpackBadHeaderLengthError(raw []byte) (*SpvPegBadHeaderLength, error) {
	out := new(SpvPegBadHeaderLength)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BadHeaderLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBranchTooLong represents a BranchTooLong error raised by the SpvPeg contract.
type SpvPegBranchTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BranchTooLong(uint256 length)
func SpvPegBranchTooLongErrorID() common.Hash {
	return common.HexToHash("0x56602987f14453e3bd9ae795903d5518e6ac388fc6abc80ac071211c7461f8cb")
}

// UnpackBranchTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BranchTooLong(uint256 length)
func (spvPeg *SpvPeg) UnpackBranchTooLongError(raw []byte) (*SpvPegBranchTooLong, error) {
	out := new(SpvPegBranchTooLong)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BranchTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNoConfirmations represents a NoConfirmations error raised by the SpvPeg contract.
type SpvPegNoConfirmations struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoConfirmations()
func SpvPegNoConfirmationsErrorID() common.Hash {
	return common.HexToHash("0xcca7f276a858e5220b84f547b2f1078806ff9cf9a52f0ae3e40297e2592eb653")
}

// UnpackNoConfirmationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoConfirmations()
func (spvPeg *SpvPeg) UnpackNoConfirmationsError(raw []byte) (*SpvPegNoConfirmations, error) {
	out := new(SpvPegNoConfirmations)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NoConfirmations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNotConfirmed represents a NotConfirmed error raised by the SpvPeg contract.
type SpvPegNotConfirmed struct {
	BlockHash [32]byte
	Got       uint32
	Needed    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(bytes32 blockHash, uint32 got, uint32 needed)
func SpvPegNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x0f41484f8de5f0f7e167833cf17a06377e2f1b7382180211009cd7c6c0350845")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(bytes32 blockHash, uint32 got, uint32 needed)
func (spvPeg *SpvPeg) UnpackNotConfirmedError(raw []byte) (*SpvPegNotConfirmed, error) {
	out := new(SpvPegNotConfirmed)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNotInBlock represents a NotInBlock error raised by the SpvPeg contract.
type SpvPegNotInBlock struct {
	BlockHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInBlock(bytes32 blockHash)
func SpvPegNotInBlockErrorID() common.Hash {
	return common.HexToHash("0x37ca568f38ac75053519a8a0d836f771a9996b82071fc3ff1643f50d70e5f281")
}

// UnpackNotInBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInBlock(bytes32 blockHash)
func (spvPeg *SpvPeg) UnpackNotInBlockError(raw []byte) (*SpvPegNotInBlock, error) {
	out := new(SpvPegNotInBlock)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NotInBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegWrongHeight represents a WrongHeight error raised by the SpvPeg contract.
type SpvPegWrongHeight struct {
	Coinbase uint32
	Relay    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeight(uint32 coinbase, uint32 relay)
func SpvPegWrongHeightErrorID() common.Hash {
	return common.HexToHash("0x5d614f5f25514e2fa4235ff690dec0d65912f082a5c383f6523cd4434d58a1b7")
}

// UnpackWrongHeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeight(uint32 coinbase, uint32 relay)
func (spvPeg *SpvPeg) UnpackWrongHeightError(raw []byte) (*SpvPegWrongHeight, error) {
	out := new(SpvPegWrongHeight)
	if err := spvPeg.abi.UnpackIntoInterface(out, "WrongHeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegWrongPayoutScript represents a WrongPayoutScript error raised by the SpvPeg contract.
type SpvPegWrongPayoutScript struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPayoutScript(address receiver)
func SpvPegWrongPayoutScriptErrorID() common.Hash {
	return common.HexToHash("0x559fdfef0f055ae55befb2f1b261d2867b5b17bbbe5715b7c6448af80191d232")
}

// UnpackWrongPayoutScriptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPayoutScript(address receiver)
func (spvPeg *SpvPeg) UnpackWrongPayoutScriptError(raw []byte) (*SpvPegWrongPayoutScript, error) {
	out := new(SpvPegWrongPayoutScript)
	if err := spvPeg.abi.UnpackIntoInterface(out, "WrongPayoutScript", raw); err != nil {
		return nil, err
	}
	return out, nil
}
