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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"relay_\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"confirmations_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coin\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractPegCoin\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmations\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"provenOf\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDelivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadCoinbase\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumCoinbaseReason\"}]},{\"type\":\"error\",\"name\":\"BadHeaderLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BranchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoConfirmations\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotConfirmed\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"needed\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotInBlock\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongHeight\",\"inputs\":[{\"name\":\"coinbase\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"relay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongPayoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SpvPeg",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161246f38038061246f83398101604081905261002e916100b2565b8063ffffffff165f0361005457604051636653f93b60e11b815260040160405180910390fd5b6001600160a01b03821660805263ffffffff811660a052604051610077906100a5565b604051809103905ff080158015610090573d5f5f3e3d5ffd5b506001600160a01b031660c052506100fd9050565b610c268061184983390190565b5f5f604083850312156100c3575f5ffd5b82516001600160a01b03811681146100d9575f5ffd5b602084015190925063ffffffff811681146100f2575f5ffd5b809150509250929050565b60805160a05160c0516116fa61014f5f395f818160830152818160d1015261068401525f818161013b0152818161033501526103a301525f8181610177015281816102b301526104b901526116fa5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637ce89fb7116100585780637ce89fb7146101165780639cf5d60714610136578063b59589d114610172578063de66dae314610199575f5ffd5b806311df99951461007e57806338d52e0f146100cf57806369783d77146100f5575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000006100a5565b610108610103366004611271565b6101cb565b6040519081526020016100c6565b6101296101243660046112ef565b61073c565b6040516100c69190611308565b61015d7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016100c6565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6101bb6101a736600461133d565b5f6020819052908152604090205460ff1681565b60405190151581526020016100c6565b5f8080806101db8587018761141e565b925092509250605083511461022a5782516040517f7649010200000000000000000000000000000000000000000000000000000000815260040161022191815260200190565b60405180910390fd5b5f6102348461074d565b5f8181526020819052604090205490915060ff1615610282576040517f56bc34a100000000000000000000000000000000000000000000000000000000815260048101829052602401610221565b6040517fec95bfe7000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ec95bfe790602401602060405180830381865afa15801561030d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103319190611533565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1610156103d0576040517f0f41484f0000000000000000000000000000000000000000000000000000000081526004810183905263ffffffff80831660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610221565b6020835111156104115782516040517f5660298700000000000000000000000000000000000000000000000000000000815260040161022191815260200190565b61041a85610807565b61042c6104268661074d565b85610813565b14610466576040517f37ca568f00000000000000000000000000000000000000000000000000000000815260048101839052602401610221565b5f6104708561092a565b6040517f24e3047b000000000000000000000000000000000000000000000000000000008152600481018590529091505f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906324e3047b9060240160c060405180830381865afa1580156104fe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610522919061154c565b505050509150508063ffffffff16825f015163ffffffff16146105845781516040517f5d614f5f00000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201529082166024820152604401610221565b61058d8b610bcc565b80519060200120826060015180519060200120146105ef576040517f559fdfef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8c166004820152602401610221565b5f848152602081905260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558281015190517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8d8116600483015267ffffffffffffffff9092166024820181905299507f0000000000000000000000000000000000000000000000000000000000000000909116906340c10f19906044015f604051808303815f87803b1580156106c7575f5ffd5b505af11580156106d9573d5f5f3e3d5ffd5b505050508a73ffffffffffffffffffffffffffffffffffffffff16847f412a2e49e2fbaa8106a12b6da52f3230d42664f1820de27b3a1806eecb2954508a60405161072691815260200190565b60405180910390a3505050505050509392505050565b606061074782610bcc565b92915050565b5f6002808360405161075f91906115da565b602060405180830381855afa15801561077a573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061079d91906115f0565b6040516020016107af91815260200190565b60408051601f19818403018152908290526107c9916115da565b602060405180830381855afa1580156107e4573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061074791906115f0565b60448101515f90610747565b815f5b8251811015610923576002808385848151811061083557610835611607565b6020026020010151604051602001610857929190918252602082015260400190565b60408051601f1981840301815290829052610871916115da565b602060405180830381855afa15801561088c573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906108af91906115f0565b6040516020016108c191815260200190565b60408051601f19818403018152908290526108db916115da565b602060405180830381855afa1580156108f6573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061091991906115f0565b9150600101610816565b5092915050565b604080516080810182525f808252602082018190529181019190915260608082015261095d6103e8835111156001610cef565b61096d8251604014156002610cef565b5f61097a835f6004610d2c565b9050610999610989845f610d4f565b63ffffffff166002146004610cef565b6109a583826001610d2c565b90506109d0836004815181106109bd576109bd611607565b60209101015160f81c6001146005610cef565b6109dc83826024610d2c565b6025840151909150610a1190158015610a0a575063ffffffff610a02856025610d4f8416565b63ffffffff16145b6006610cef565b610a1d83826001610d2c565b90505f83602981518110610a3357610a33611607565b016020015160f81c9050610a4c60648211156007610cef565b610a57848383610d2c565b9150610a6f8385602a610a6a8582611661565b610e99565b610a7b84836004610d2c565b9150610a8984836001610d2c565b91505f84610a98600185611674565b81518110610aa857610aa8611607565b016020015160f81c9050610ace60018210801590610ac7575060088211155b600c610cef565b5f5b81811015610ba757610ae486856008610d2c565b93505f610afc610af5600887611674565b8890610d4f565b9050610b1d821580610b16575067ffffffffffffffff8216155b600e610cef565b610b2987866001610d2c565b945086610b37600187611674565b81518110610b4757610b47611607565b016020015160f81c9350610b6060c8851115600d610cef565b610b6b878686610d2c565b9450815f03610b9e5780610b8988610b838789611674565b87611050565b606088015267ffffffffffffffff1660408701525b50600101610ad0565b50610bb485846004610d2c565b9250610bc485518414600f610cef565b505050919050565b6040517f14000000000000000000000000000000000000000000000000000000000000006020820152606082811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660218301527f756a00000000000000000000000000000000000000000000000000000000000060358301529060029060370160408051601f1981840301815290829052610c68916115da565b602060405180830381855afa158015610c83573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610ca691906115f0565b6040517e20000000000000000000000000000000000000000000000000000000000000602082015260228101919091526042016040516020818303038152906040529050919050565b81610d2857806040517f51c4b6330000000000000000000000000000000000000000000000000000000081526004016102219190611687565b5050565b5f610d378284611661565b9050610d4884518211156003610cef565b9392505050565b5f610d48610d608484016020015190565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b610ea48383836110ab565b63ffffffff90911685529150610ed4816019610ec1856001611661565b610ecb9190611661565b11156009610cef565b610f2f7f1950445254000000000000000000000000000000000000000000000000000000610f058585016020015190565b7fffffffffff00000000000000000000000000000000000000000000000000000016146009610cef565b610f46610f3d836005611661565b84016020015190565b7fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166020850152610f7960196001611661565b610f839083611661565b9150610fa981600c610f96856001611661565b610fa09190611661565b1115600a610cef565b610fd0600c848481518110610fc057610fc0611607565b016020015160f81c14600a610cef565b610fdc600c6001611661565b610fe69083611661565b915080821461104a575f6001610ffc8484611674565b6110069190611674565b90506110486001821015801561101d575060378211155b801561104157508185858151811061103757611037611607565b016020015160f81c145b600b610cef565b505b50505050565b60608167ffffffffffffffff81111561106b5761106b611354565b6040519080825280601f01601f191660200182016040528015611095576020820181803683370190505b50905081836020860101602083015e9392505050565b5f5f6110ba8385106008610cef565b5f8585815181106110cd576110cd611607565b016020015160f81c9050605181108015906110e9575060608111155b1561110e576110f9605082611674565b611104866001611661565b9250925050611241565b61114b60018210158015611123575060048211155b801561114457508482611137886001611661565b6111419190611661565b11155b6008610cef565b80611157866001611661565b6111619190611661565b91505f61116f600184611674565b90505b858111156111bc5786818151811061118c5761118c611607565b602001015160f81c60f81b60f81c60ff1660088563ffffffff16901b179350806111b5906116c6565b9050611172565b505f866111ca600185611674565b815181106111da576111da611607565b016020015160f81c9050611203601063ffffffff86161180156111445750608082106008610cef565b61123e81151580611144575060808861121d600287611674565b8151811061122d5761122d611607565b016020015160f81c10156008610cef565b50505b935093915050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461126c575f5ffd5b919050565b5f5f5f60408486031215611283575f5ffd5b61128c84611249565b9250602084013567ffffffffffffffff8111156112a7575f5ffd5b8401601f810186136112b7575f5ffd5b803567ffffffffffffffff8111156112cd575f5ffd5b8660208284010111156112de575f5ffd5b939660209190910195509293505050565b5f602082840312156112ff575f5ffd5b610d4882611249565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f6020828403121561134d575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156113aa576113aa611354565b604052919050565b5f82601f8301126113c1575f5ffd5b813567ffffffffffffffff8111156113db576113db611354565b6113ee6020601f19601f84011601611381565b818152846020838601011115611402575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f60608486031215611430575f5ffd5b833567ffffffffffffffff811115611446575f5ffd5b611452868287016113b2565b935050602084013567ffffffffffffffff81111561146e575f5ffd5b61147a868287016113b2565b925050604084013567ffffffffffffffff811115611496575f5ffd5b8401601f810186136114a6575f5ffd5b803567ffffffffffffffff8111156114c0576114c0611354565b8060051b6114d060208201611381565b918252602081840181019290810190898411156114eb575f5ffd5b6020850194505b83851015611511578435808352602095860195909350909101906114f2565b80955050505050509250925092565b805163ffffffff8116811461126c575f5ffd5b5f60208284031215611543575f5ffd5b610d4882611520565b5f5f5f5f5f5f60c08789031215611561575f5ffd5b86518015158114611570575f5ffd5b955061157e60208801611520565b945061158c60408801611520565b935061159a60608801611520565b92506115a860808801611520565b915060a08701516fffffffffffffffffffffffffffffffff811681146115cc575f5ffd5b809150509295509295509295565b5f82518060208501845e5f920191825250919050565b5f60208284031215611600575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561074757610747611634565b8181038181111561074757610747611634565b60208101601083106116c0577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f816116d4576116d4611634565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01905660a060405234801561000f575f5ffd5b50604051806040016040528060118152602001702830bcb234b93a103a32b9ba1031b7b4b760791b8152506040518060400160405280600681526020016574504442544360d01b81525081600390816100689190610124565b5060046100758282610124565b505033608052506101e2565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100a957607f821691505b6020821081036100c757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561011f578282111561011f57805f5260205f20601f840160051c60208510156100f857505f5b90810190601f840160051c035f5b8181101561011b575f83820155600101610106565b5050505b505050565b81516001600160401b0381111561013d5761013d610081565b6101518161014b8454610095565b846100cd565b6020601f821160018114610183575f831561016c5750848201515b5f19600385901b1c1916600184901b1784556101db565b5f84815260208120601f198516915b828110156101b25787850151825560209485019460019092019101610192565b50848210156101cf57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610a256102015f395f818161012001526103170152610a255ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c8063313ce5671161007d57806395d89b411161005857806395d89b41146101d3578063a9059cbb146101db578063dd62ed3e146101ee575f5ffd5b8063313ce5671461017a57806340c10f191461018957806370a082311461019e575f5ffd5b806318160ddd116100ad57806318160ddd146101095780631f1cb62b1461011b57806323b872dd14610167575f5ffd5b806306fdde03146100c8578063095ea7b3146100e6575b5f5ffd5b6100d0610233565b6040516100dd919061086e565b60405180910390f35b6100f96100f43660046108e9565b6102c3565b60405190151581526020016100dd565b6002545b6040519081526020016100dd565b6101427f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100dd565b6100f9610175366004610911565b6102dc565b604051600881526020016100dd565b61019c6101973660046108e9565b6102ff565b005b61010d6101ac36600461094b565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b6100d0610383565b6100f96101e93660046108e9565b610392565b61010d6101fc36600461096b565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b6060600380546102429061099c565b80601f016020809104026020016040519081016040528092919081815260200182805461026e9061099c565b80156102b95780601f10610290576101008083540402835291602001916102b9565b820191905f5260205f20905b81548152906001019060200180831161029c57829003601f168201915b5050505050905090565b5f336102d081858561039f565b60019150505b92915050565b5f336102e98582856103b1565b6102f485858561047f565b506001949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610375576040517f8baa3c070000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61037f8282610528565b5050565b6060600480546102429061099c565b5f336102d081858561047f565b6103ac8383836001610582565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811015610479578181101561046b576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044810183905260640161036c565b61047984848484035f610582565b50505050565b73ffffffffffffffffffffffffffffffffffffffff83166104ce576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161036c565b73ffffffffffffffffffffffffffffffffffffffff821661051d576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161036c565b6103ac8383836106c7565b73ffffffffffffffffffffffffffffffffffffffff8216610577576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161036c565b61037f5f83836106c7565b73ffffffffffffffffffffffffffffffffffffffff84166105d1576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161036c565b73ffffffffffffffffffffffffffffffffffffffff8316610620576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161036c565b73ffffffffffffffffffffffffffffffffffffffff8085165f9081526001602090815260408083209387168352929052208290558015610479578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516106b991815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff83166106fe578060025f8282546106f391906109ed565b909155506107ae9050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205481811015610783576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161036c565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff82166107d757600280548290039055610802565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161086191815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff811681146108e4575f5ffd5b919050565b5f5f604083850312156108fa575f5ffd5b610903836108c1565b946020939093013593505050565b5f5f5f60608486031215610923575f5ffd5b61092c846108c1565b925061093a602085016108c1565b929592945050506040919091013590565b5f6020828403121561095b575f5ffd5b610964826108c1565b9392505050565b5f5f6040838503121561097c575f5ffd5b610985836108c1565b9150610993602084016108c1565b90509250929050565b600181811c908216806109b057607f821691505b6020821081036109e7577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b808201808211156102d6577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd",
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
// Solidity: constructor(address relay_, uint32 confirmations_) returns()
func (spvPeg *SpvPeg) PackConstructor(relay_ common.Address, confirmations_ uint32) []byte {
	enc, err := spvPeg.abi.Pack("", relay_, confirmations_)
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
